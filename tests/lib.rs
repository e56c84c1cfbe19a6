//! Shared helpers of the test files beside this one.
