### Papers to bring.

document-photos = صور لما هو غير سليم
document-unfit-home-report = رسالة أو تقرير عن مسكنكم السيئ، إن وُجد
document-increased-reimbursement-proof = إثبات التعويض المرتفع (verhoogde tegemoetkoming) من صندوق المرض
