//! Numbers by chance, the same every time (SplitMix64).

pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A whole number from 0 on, less than `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    /// Whether something that so many in a hundred have is there.
    pub fn percent(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    pub fn pick<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len() as u64) as usize]
    }

    /// One of them, those with more weight more often.
    pub fn weighted<'a, T>(&mut self, all: &'a [T], weights: &[u64]) -> &'a T {
        let mut at = self.below(weights.iter().sum());
        let heavier = |weight: &&u64| {
            let passed = at >= **weight;
            at -= if passed { **weight } else { 0 };
            passed
        };
        &all[weights.iter().take_while(heavier).count()]
    }

    /// From -1 to 1, the middle more often.
    pub fn around(&mut self) -> f64 {
        let half = |number: u64| number as f64 / 1e6 - 0.5;
        half(self.below(1_000_000)) + half(self.below(1_000_000))
    }
}
