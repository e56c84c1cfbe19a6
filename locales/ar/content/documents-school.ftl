### Papers to bring.

document-clb-report = تقرير مركز إرشاد التلاميذ (CLB)، إن وُجد
document-club-form = استمارة صندوق المرض (ziekenfonds) بعد أن يملأها النادي
document-payment-proof = إثبات أنكم دفعتم
document-referral-letter = رسالة من مركز الرعاية الاجتماعية (OCMW) أو جهة أخرى، إن وُجدت
