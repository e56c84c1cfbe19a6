### Papers to bring.

document-id-card = بطاقة الهوية أو جواز السفر، إن وُجد
document-residence-card = بطاقة الإقامة أو ورقة الإقامة
document-bank-account = بطاقة البنك أو رقم الحساب
document-bank-statements = آخر كشوف الحساب البنكي
document-payslips = قسائم الراتب (loonbrieven) أو إثبات إعانتكم
document-tax-assessment = آخر رسالة من الضرائب: كشف الضرائب (aanslagbiljet)
document-doctor-statement = شهادة من الطبيب أو القابلة
document-household-composition = شهادة تركيب الأسرة من البلدية (attest van gezinssamenstelling)
document-lease = عقد الإيجار
document-invoice = الفاتورة أو الحساب المطلوب دفعه
document-letters = الرسائل التي وصلتكم بهذا الشأن
document-debt-help-statement = إثبات المساعدة في ديونكم، إن وُجدت
document-building-statement = هل تسكنون في شقة؟ إثبات بعدد المساكن في المبنى
