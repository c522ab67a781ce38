import { Field, Input } from '@chancery/ui';

/** Where someone chooses a password, sent as `password`; the server refuses what is guessed first. */
export function NewPasswordField({
  id,
  label,
  error,
}: {
  id: string;
  label: string;
  error: string | undefined;
}) {
  return (
    <Field id={id} label={label} help="At least 12 characters; a sentence is fine." error={error}>
      <Input
        name="password"
        type="password"
        autoComplete="new-password"
        minLength={12}
        maxLength={256}
        required
      />
    </Field>
  );
}
