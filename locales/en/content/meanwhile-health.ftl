### What is possible while waiting.

meanwhile-look-wider-for-care = Also look for a childminder (onthaalouder), in a municipality nearby, or close to your work.
meanwhile-ask-ocmw-holiday-care = The public centre for social welfare (OCMW) can sometimes help with the cost of childcare or camp.
meanwhile-brush-and-call-around = Is there no place for a long time? Call a dentist in another neighbourhood or your health insurance fund (ziekenfonds).
meanwhile-nearby-psychologist = Is the wait long? Meanwhile, ask for a psychologist of the network.
meanwhile-crisis-call = Can you really not go on right now? Call a helpline or the emergency number.
