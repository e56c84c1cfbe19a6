//! Answers that cannot be true together: a value that was given although the gate of its fact is shut.

use crate::answers::{Answers, Key};
use crate::diagram::{Decision, decide};
use crate::expr::{FactIx, Implied};
use crate::ground::{Grounder, Who};
use crate::ranges::Ranges;
use crate::rulebook::Rulebook;
use crate::world::{Slot, World};

impl Rulebook {
    /// The facts whose value contradicts their gate, in the order of [`Answers::iter`]. A value that equals the
    /// implied one contradicts nothing, and neither does one whose gate is still unknown.
    pub fn contradictions(&self, answers: &Answers) -> Vec<Key> {
        let world = World::new(self, answers);
        let given = answers.iter().filter(|(_, answer)| answer.value().is_some()).map(|(key, _)| key);
        given.filter(|key| self.place(&key.fact).is_some_and(|fact| self.is_shut_out(&world, fact, key))).collect()
    }

    fn is_shut_out(&self, world: &World, fact: FactIx, key: &Key) -> bool {
        let Some(rules) = self.facts.get(fact) else { return false };
        let Some(gate) = &rules.gate else { return false };
        let who = key.member.map_or(Who::Household, Who::Child);
        if decide(&Grounder::new(self, world).ground(gate, who)) != Decision::Always(false) {
            return false;
        }
        match (world.slot(fact, key.member), &rules.implied) {
            (Slot::Given(given), Implied::Value(implied)) => *given != Ranges::one(*implied),
            (Slot::Given(given), Implied::SameAs(other)) => !matches!(world.slot(*other, None), Slot::Given(implied) if implied == given),
            _ => true,
        }
    }
}
