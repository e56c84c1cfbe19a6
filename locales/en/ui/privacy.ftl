# Who hears what a family tells, said on the card of a help service.

privacy-volunteer = A volunteer listens and keeps your story secret.
privacy-social-worker = A social worker listens and is bound by professional secrecy.
privacy-psychologist = A psychologist listens and is bound by professional secrecy.
privacy-nurse = A nurse listens and is bound by professional secrecy.
privacy-care-team = A care team listens and is bound by professional secrecy.
privacy-school-team = The team at school listens and is bound by professional secrecy.
privacy-lawyer = A lawyer listens and is bound by professional secrecy.
privacy-mediator = A mediator listens and is bound by professional secrecy.
privacy-nameless = You do not have to give your name.
privacy-nameless-at-first = You do not have to give your name in the first talk.
privacy-with-name = You give your name there.
privacy-ask-name = Ask whether you have to give your name.
privacy-never-alone = Nobody does anything that you do not want.
privacy-danger-only = Only in serious danger may somebody act without you. They talk to you first, if that is safe.
privacy-ask-secret = Ask in the first talk what stays secret.
