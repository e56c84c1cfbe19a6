### Papers to bring.

document-claim-proof = إثبات أنكم طلبتم إعانة
document-homeless-proof = إثبات أنه لم يكن لديكم بيت، مثلًا من المأوى
document-maintenance-title = الحكم أو العقد الرسمي أو الاتفاق بشأن النفقة (alimentatie)
document-benefit-statement = شهادة (attest) بإعانتكم
document-budget-meter-card = بطاقة عداد الدفع المسبق (budgetmeter)، إن وُجدت
