### Conditions of the rights on debts, law, papers and family support that no answer can hold.

need-private-debts = الديون عليكم كأشخاص، لا على شركة.
need-debts-lasting = لا تستطيعون دفع ديونكم منذ وقت طويل، وسيستمر ذلك.
need-debts-no-scheme = لم تجعلوا أنفسكم فقراء عن قصد.
need-not-trader = مع مشروع خاص يمكن ذلك عادةً بعد ستة أشهر من التوقف فقط.
need-pro-deo-household = غالبًا يُحسب أيضًا دخل من يسكن معكم. هل ترعون أحدًا؟ عندها لا يُحسب جزء من دخلكم.
need-pro-deo-other-status = أحيانًا يكفي إثبات آخر، مثل إيجار سكن اجتماعي منخفض. الإعانة التي تغطي تكاليف الإعاقة الإضافية لا تكفي وحدها.
need-pro-deo-stay-only = هل تطلبون اللجوء أو الإقامة؟ عندها يُحسب ذلك لتلك القضية فقط.
need-long-legal-stay = يحق لكم أن تبقوا أكثر من ثلاثة أشهر. البطاقة البرتقالية (oranje kaart) الخاصة بطلب اللجوء لا تكفي.
need-foreign-origin = مع الجنسية البلجيكية: وُلدتم أنتم أو أحد والديكم خارج بلجيكا.
need-not-in-compulsory-school = بلغتم الثامنة عشرة. في السادسة عشرة أو السابعة عشرة: اسألوا ما الممكن مع المدرسة.
need-dutch-class-residence = بدون أوراق إقامة لا يمكن عادةً البدء هنا. اسألوا عن دروس أخرى.
need-interpreter-service-partner = تعمل الجهة مع مترجمين اجتماعيين (sociaal tolken). لا يمكن ذلك لأمر خاص.
need-asylum-until-decision = يبقى لكم المأوى حتى تنتهي إجراءاتكم.
need-asylum-exclusions = هل طلبتم اللجوء من قبل، أو يحق لكم أن تبقوا في بلد أوروبي آخر؟ عندها قد يُرفض الطلب أحيانًا. اطلبوا نصيحة من محامٍ.
need-parents-cannot-support = لا يستطيع الوالدان الآن تأمين المال أو الطعام أو السكن.
need-proof-of-parent = تُثبتون أنكم الأب أو الأم أو أنكم تقررون عن الطفل.
need-no-other-eu-stay = هل يحق لكم السكن في بلد أوروبي آخر؟ عندها قد يقول مركز الرعاية الاجتماعية (OCMW) لا.
need-protection-card-valid = بطاقتكم ما زالت صالحة. اسألوا حتى متى، لأن هذه الحماية يجري تمديدها.
need-worries-grow = الهموم في البيت تكبر وتريدون من يفكر معكم.
need-not-acute-crisis = هل الأمر لا ينتظر؟ اتصلوا بطبيبكم، وعند الخطر برقم الطوارئ.
need-parenting-heavy = التربية ثقيلة عليكم الآن وتريدون مساعدة.
need-from-twelve = هذا ابتداءً من سن اثنتي عشرة سنة.
need-not-everywhere = لا يوجد هذا البيت في كل بلدية.
need-ten-to-twenty = هذا للشباب من سن عشر سنوات إلى عشرين سنة.
need-trouble-with-service = الأمر عن مدرسة أو جهة حكومية أو مساعدة الشباب (jeugdhulp).
need-not-a-court-ruling = لا يستطيع خط الشكاوى أن يغيّر حكم قاضٍ.
