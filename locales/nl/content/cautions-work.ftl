### What can go wrong, said before the steps.

caution-quitting-yourself = Heb je nog werk? Stop niet zelf zonder raad. Soms krijg je dan een tijd geen uitkering.
