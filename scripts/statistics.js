/** The middle value of a list of numbers (the mean of the two middle ones if there are two). */
export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** A percentage with one decimal. */
export function percent(part, whole) {
  return `${((100 * part) / whole).toFixed(1)} %`;
}
