### Papers to bring.

document-debt-list = قائمة بديونكم، إن وُجدت
