### What can go wrong, or what nobody has to fear. Shown above the steps.

caution-school-tells-nobody = The school does not have to tell the police or the Immigration Office (Dienst Vreemdelingenzaken) about your residence. But going to school does not give a right to stay.
