### What can go wrong, said before the steps.

caution-debt-plan-years = This often takes years. A mediator manages your money and you live on a tight budget. Talk to the OCMW or CAW first.
caution-integration-duty = For some newcomers this is compulsory. If you do not take part, you may get a fine. Ask what applies to you.
caution-reception-return = This reception is linked to return. The Immigration Office (Dienst Vreemdelingenzaken) gets your details and looks at your residence. Sometimes people are then made to leave. Ask for free advice first. You can still ask for the reception after that.
