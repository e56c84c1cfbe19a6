### What is possible while waiting.

meanwhile-ask-delay-payment = Write to whoever asks you for money. Ask for more time and say that you are looking for help.
meanwhile-dutch-practice-now = Start practising in a conversation group. Your library or municipality knows where. It is often free, also without papers.
meanwhile-someone-translates = No interpreter? Ask people to speak slowly, or call someone you trust.
meanwhile-no-place-ask-lawyer = No place? Ask for a letter with the refusal and call a lawyer.
meanwhile-shelter-tonight = No bed tonight? The general welfare centre (CAW) helps you look, also without papers.
meanwhile-talk-now = Call or chat with the general welfare centre (CAW) for free now. Is it heavy, or does it go on for long? Ask your doctor too.
meanwhile-chat-tonight = Is it closed? Call or chat with a helpline. Have you felt bad for a long time? Go to your doctor too.
