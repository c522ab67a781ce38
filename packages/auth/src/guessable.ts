/** Whose password it is to be: what everyone knows of them is no secret. */
export interface Owner {
  email: string;
  name: string;
}

/** What zxcvbn calls very unguessable: more than ten thousand million guesses. */
const STRONG = 4;
/** A name of three letters stands in many a sentence. */
const TELLING_LENGTH = 4;

/** How a password gives itself away; null where it does not. */
export async function guessable(password: string, owner: Owner): Promise<'own' | 'common' | null> {
  const written = squeezed(password);
  const [local = ''] = owner.email.split('@');
  const own = [owner.email, local, owner.name].map(squeezed);
  if (own.some((word) => word.length >= TELLING_LENGTH && written.includes(word))) return 'own';
  const known = [local, ...owner.name.split(/\s+/)];
  const estimate = await estimator();
  const isStrong = [password, onLatinKeys(password)].every(
    (typed) => estimate.check(typed, known).score >= STRONG,
  );
  return isStrong ? null : 'common';
}

const RUSSIAN_KEYS = 'йцукенгшщзхъфывапролджэячсмитьбюё';
const LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";

/** What the same keys write on a Latin keyboard: lists and rows of keys are known by those alone. */
const onLatinKeys = (text: string): string =>
  [...text.toLowerCase()]
    .map((letter) => LATIN_KEYS[RUSSIAN_KEYS.indexOf(letter)] ?? letter)
    .join('');

const squeezed = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, '');

type Estimator = InstanceType<typeof import('@zxcvbn-ts/core').ZxcvbnFactory>;
let made: Promise<Estimator> | undefined;

/** Loaded when a password is first chosen: its lists are some megabytes. */
function estimator(): Promise<Estimator> {
  made ??= Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')]).then(
    ([{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }]) =>
      new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs }),
  );
  return made;
}
