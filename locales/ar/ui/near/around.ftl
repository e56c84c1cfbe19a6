# What is near: the list, its filters and its map.

# $place (text) name of the place
around-title = قريب من { $place }
around-other = رمز بريدي آخر
# $count (number) services
around-count = { $count ->
    [zero] لا خدمات
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $count } خدمات
   *[other] { $count } خدمة
}
around-straight = نقيس المسافة بخط مستقيم من وسط منطقة رمزكم البريدي.
around-filter = اختاروا ما تبحثون عنه
around-filter-open = مفتوح الآن
around-filter-free = مجاني
around-filter-walk-in = بدون موعد
around-filter-wheelchair = بكرسي متحرك
around-filter-language = اللغة
around-filter-any-language = كل اللغات
around-filter-domain = الموضوع
around-filter-any-domain = الكل
around-filter-none = لا شيء يناسب كل اختياراتكم. أزيلوا واحدًا منها، أو اتصلوا بخط مساعدة.
around-filter-ask = هنا لا نعرف. اسألوا عنه.
around-filter-clear = مسح اختياراتكم
# $count (number) all services
around-all = عرض الكل ({ $count })
around-map = الخريطة
around-map-you = أنتم
# $metres (text) a length
around-map-scale = الخط في الأسفل: { $metres }
around-map-words = الخريطة بالكلمات
# $place (text) name of the place
# $services (text) how many services
# $distance (text) how far
around-map-place = { $place }: { $services }، { $distance }
# $postcode (text) the postcode
# $kind (text) the kind of service
around-lacking = لا نعرف بعد خدمة كهذه لمنطقة { $postcode }: { $kind }. اسألوا هنا:
# $place (text) name of the place
around-uncovered = لا نعرف بعد الخدمات في { $place }. هذا يساعد في كل مكان:
around-uncovered-wallonia = هذا الرمز البريدي في والونيا (Wallonië). هناك قواعد أخرى.
# $postcode (text) the postcode
around-unknown = لا نعرف { $postcode } كرمز بريدي. انظروا مرة أخرى.
around-ocmw-what = مركز الرعاية الاجتماعية (OCMW) في بلديتكم يساعد في المال والسكن والصحة والأوراق. اسألوا عنه في مبنى البلدية (gemeentehuis).
around-finders = متابعة البحث في هذه المواقع
around-credits = الرموز البريدية والبلديات: Statbel. المواقع: GeoNames و Stad Antwerpen. الرخصة CC BY، مع تعديل منا.
# $kinds (text) kinds of services
around-via = تصلون إليه عبر: { $kinds }
