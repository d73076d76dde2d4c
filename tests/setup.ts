import fc from 'fast-check';

// The same tries on every machine: a run that is green here is green there. Another seed is tried by hand with FC_SEED.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.FC_SEED ?? 1) });
