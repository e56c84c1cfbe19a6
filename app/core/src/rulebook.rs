//! The content, made ready for one day.
//!
//! A bundle in which a reference does not resolve never becomes a rulebook: all faults are returned at once.

use crate::bundle::{Bundle, SCHEMA};
use crate::circles::circles;
use crate::compile::{Compiler, Fault, Side};
use crate::condition::Condition;
use crate::date::Date;
use crate::expr::{Expr, FactIx, FactRules};
use crate::gather::gather;
use crate::id::{FactId, RightId};
use crate::question::{Kind, Question, TickScreen};
use crate::right::Right;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The content as it applies on one day.
#[derive(Debug)]
pub struct Rulebook {
    on: Date,
    bundle: Arc<Bundle>,
    index: BTreeMap<FactId, FactIx>,
    pub(crate) facts: Vec<FactRules>,
    pub(crate) skips: Vec<Option<Expr>>,
    pub(crate) rights: Vec<RightRules>,
    rights_index: BTreeMap<RightId, usize>,
}

/// A right, compiled. The parallel [`Right`] holds everything else.
#[derive(Debug)]
pub(crate) struct RightRules {
    pub met: Expr,
    pub danger: Option<Expr>,
    pub highlight: Option<Expr>,
    pub sensitive: Option<Expr>,
    pub cautions: Vec<Option<Expr>>,
}

impl Rulebook {
    /// Compiles the content for a day.
    ///
    /// # Errors
    /// Every reference or value that cannot be right, or the one fault that the bundle has another schema.
    pub fn new(bundle: Arc<Bundle>, on: Date) -> Result<Self, Vec<Fault>> {
        if bundle.schema != SCHEMA {
            let what = format!("schema {} where {SCHEMA} is read", bundle.schema);
            return Err(vec![Fault { place: "bundle".into(), what, hint: "build the content with the same version".into() }]);
        }
        let index: BTreeMap<_, _> = gather(bundle.questions.iter().enumerate().map(|(ix, q)| (q.fact.clone(), ix)));
        let mut compiler = Compiler::new(on, &bundle.questions, &bundle.figures, &index);
        let facts: Vec<_> = bundle.questions.iter().map(|question| fact_rules(&mut compiler, question, &index)).collect();
        let skips = bundle.questions.iter().map(|question| skip_rules(&mut compiler, question)).collect();
        let rights = bundle.rights.iter().map(|right| right_rules(&mut compiler, right)).collect();
        let mut faults = compiler.faults;
        faults.extend(circles(&facts));
        let rights_index = gather(bundle.rights.iter().enumerate().map(|(ix, right)| (right.id.clone(), ix)));
        if faults.is_empty() { Ok(Self { on, index, facts, skips, rights, rights_index, bundle }) } else { Err(faults) }
    }

    /// The day that is judged.
    pub fn on(&self) -> Date {
        self.on
    }

    /// The content.
    pub fn bundle(&self) -> &Bundle {
        &self.bundle
    }

    /// The question that asks for a fact.
    pub fn question(&self, fact: &FactId) -> Option<&Question> {
        self.bundle.questions.get(self.place(fact)?)
    }

    /// The screen on which a fact is asked together with others.
    pub fn tick_screen(&self, fact: &FactId) -> Option<&TickScreen> {
        self.bundle.screens.iter().find(|screen| screen.facts.contains(fact))
    }

    /// The right of that id.
    pub fn right(&self, id: &RightId) -> Option<&Right> {
        self.bundle.rights.get(*self.rights_index.get(id)?)
    }

    pub(crate) fn right_rules(&self, id: &RightId) -> Option<&RightRules> {
        self.rights.get(*self.rights_index.get(id)?)
    }

    pub(crate) fn place(&self, fact: &FactId) -> Option<FactIx> {
        self.index.get(fact).copied()
    }
}

fn fact_rules(compiler: &mut Compiler<'_>, question: &Question, index: &BTreeMap<FactId, FactIx>) -> FactRules {
    compiler.enter(format!("questions/{}", question.fact));
    let member = question.fact.is_member();
    if matches!(question.kind, Kind::Choice | Kind::Choices) == question.options.is_empty() {
        compiler.fault("options do not fit the type", "choice and choices have options, other types have none");
    }
    let wide_from = question.wide_from.as_ref().and_then(|wide| match index.get(&wide.fact) {
        Some(&ix) => Some((ix, wide.times_from, wide.times_to)),
        None => {
            compiler.fault(format!("unknown fact `{}`", wide.fact), "name a number question");
            None
        }
    });
    FactRules {
        id: question.fact.clone(),
        member,
        domain: compiler.domain(question),
        gate: question.gate.as_ref().map(|gate| compiler.condition(gate, Side { positive: true, member })),
        implied: compiler.implied(question),
        wide_from,
    }
}

fn skip_rules(compiler: &mut Compiler<'_>, question: &Question) -> Option<Expr> {
    compiler.enter(format!("questions/{}", question.fact));
    let side = Side { positive: true, member: question.fact.is_member() };
    question.skip_when.as_ref().map(|skip| compiler.condition(skip, side))
}

fn right_rules(compiler: &mut Compiler<'_>, right: &Right) -> RightRules {
    compiler.enter(format!("rights/{}", right.id));
    let side = Side { positive: true, member: right.per_child };
    let mut maybe = |condition: &Option<Condition>| condition.as_ref().map(|it| compiler.condition(it, side));
    let (danger, highlight) = (maybe(&right.danger_when), maybe(&right.highlight_when));
    let sensitive = maybe(&right.sensitive_when);
    let cautions = right.cautions.iter().map(|caution| maybe(&caution.when)).collect();
    let excluded = Condition::Not(Box::new(Condition::Any(right.exclusions.clone())));
    let met = if right.exclusions.is_empty() {
        compiler.condition(&right.condition, side)
    } else {
        compiler.condition(&Condition::All(vec![right.condition.clone(), excluded]), side)
    };
    RightRules { met, danger, highlight, sensitive, cautions }
}
