/** The sum of some numbers, compensated for rounding (Kahan-Babuška-Neumaier): means of decimals must meet their ties. */
export const sum = (values: readonly number[]): number => {
  let total = 0;
  let lost = 0;
  for (const value of values) {
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  return total + lost;
};

/** The mean, or null of nothing. Of numbers so large that their sum is none, still a number. */
export const mean = (values: readonly number[]): number | null => {
  if (values.length === 0) return null;
  const total = sum(values);
  return Number.isFinite(total) ? total / values.length : sum(values.map((value) => value / values.length));
};
