/** A generator of whole numbers below a limit: the same for the same seed (Park and Miller's minimal standard). */
export function numbers(seed: number): (limit: number) => number {
  let state = seed * 48271 + 1;
  return (limit) => (state = (state * 48271) % 2147483647) % limit;
}
