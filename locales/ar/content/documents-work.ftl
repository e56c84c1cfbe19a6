### Papers to bring.

document-stillbirth-record = الشهادة الرسمية لطفلكم (akte)، إن وُجدت
document-end-of-work-form = استمارة صاحب العمل عن نهاية عملكم
document-foster-decision = إثبات من خدمة الأسر البديلة (pleegzorg)
document-expense-note = كشف المصاريف (onkostennota) من مكتب العمل الفلمنكي (VDAB)
document-town-record = الوثيقة من البلدية (akte)
