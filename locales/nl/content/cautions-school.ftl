### What can go wrong, or what nobody has to fear. Shown above the steps.

caution-school-tells-nobody = De school moet je verblijf niet doorgeven aan de politie of aan de Dienst Vreemdelingenzaken. School is een veilige plek. Naar school gaan geeft wel geen recht op verblijf.
