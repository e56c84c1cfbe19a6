### What can go wrong, or what nobody has to fear. Shown above the steps.

caution-school-tells-nobody = De school hoeft je verblijf niet door te geven aan de politie of de Dienst Vreemdelingenzaken. Naar school gaan geeft geen recht op verblijf.
