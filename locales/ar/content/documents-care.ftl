### Papers to bring.

document-care-score = شهادة عن مقدار الرعاية المطلوبة (attest)، إن وُجدت
document-price-quote = عرض السعر من المتجر (offerte)
document-disability-recognition = القرار بشأن الإعاقة، إن وُجد
