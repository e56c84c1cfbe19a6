### What can go wrong, said before the steps.

caution-home-declared-unfit = Soms wordt een woning na het onderzoek ongeschikt of onbewoonbaar verklaard. Dan moet je misschien verhuizen. Vraag eerst raad. Een verhuis kan ook recht geven op huursubsidie of voorrang.
