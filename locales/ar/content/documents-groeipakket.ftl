### Papers to bring.

document-birth-certificate = شهادة الولادة (geboorteakte)
document-school-enrolment = إثبات التسجيل في المدرسة
document-medical-form = استمارات علاوة الرعاية (zorgtoeslag)، وكذلك استمارة الطبيب
document-medical-reports = تقارير الأطباء والمعالجين
document-care-decision = القرار بشأن علاوة الرعاية (zorgtoeslag)
document-adoption-decision = طلب التبني المقدَّم إلى المحكمة أو القرار بشأن التبني
document-death-certificate = شهادة الوفاة (overlijdensakte)
