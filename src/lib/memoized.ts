/** Works out each argument once, also of objects, which are told apart by what they are and not by what is in them. */
export function memoized<Argument, Result>(
  work: (argument: Argument) => Result,
): (argument: Argument) => Result {
  const known = new Map<Argument, { readonly result: Result }>();
  return (argument) => {
    const one = known.get(argument) ?? { result: work(argument) };
    known.set(argument, one);
    return one.result;
  };
}
