/** For mutation runs: every mutant meets the same random cases, and the first that fails is enough. */
import fc from 'fast-check';

fc.configureGlobal({ seed: 20_261_123, endOnFailure: true });
