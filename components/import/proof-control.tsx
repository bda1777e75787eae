import { CONTROL, SelectField, TextField } from '@/components/ui/field';
import { FEDERAL_STATES, type StateCode } from '@/lib/domain/federal-state';
import { APPLICANT_ROLES, type Applicant, type MinutesPerson } from '@/lib/domain/minutes';
import { BLOCK_KINDS, type TextBlock } from '@/lib/domain/text-block';
import { BLOCK_WORDS } from '@/lib/i18n/block-words';
import { TERMS } from '@/lib/i18n/terms';
import type { ProofField } from '@/lib/read/proof-field';

interface Props {
  label: string;
  field: ProofField;
}

/** The control that fits a value; `correctionValue` reads back what it sends. */
export function ProofControl({ label, field }: Props) {
  const frame = { name: 'value', id: 'wert-feld', label };
  switch (field.kind) {
    case 'text':
      return <TextField {...frame} defaultValue={field.value} rows={field.long ? 3 : 1} />;
    case 'optionalText':
      return <TextField {...frame} defaultValue={field.value} />;
    case 'number':
      return (
        <TextField {...frame} type="number" defaultValue={field.value === null ? '' : String(field.value)} />
      );
    case 'date':
      return <TextField {...frame} type="date" defaultValue={field.value ?? ''} />;
    case 'choice':
      return (
        <SelectField
          {...frame}
          defaultValue={field.value ?? ''}
          options={
            field.optional ? [{ value: '', label: 'nicht angegeben' }, ...field.options] : field.options
          }
        />
      );
    case 'flag':
      return <Tick name="value" label={label} checked={field.value} />;
    case 'states':
      return <StatesControl label={label} value={field.value} />;
    case 'applicants':
      return <ApplicantsControl label={label} value={field.value} />;
    case 'person':
      return <PersonControl value={field.value} />;
    case 'block':
      return <BlockControl value={field.value} />;
    case 'whole':
      return <p className="text-muted">Bitte die einzelnen Angaben unterhalb ändern.</p>;
  }
}

function Tick({
  name,
  label,
  checked,
  value = 'true',
}: {
  name: string;
  label: string;
  checked: boolean;
  value?: string;
}) {
  return (
    <label className="inline-flex min-h-32 items-center gap-8">
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={checked}
        className="accent-accent size-20"
      />
      {label}
    </label>
  );
}

function StatesControl({ label, value }: { label: string; value: readonly StateCode[] }) {
  return (
    <fieldset>
      <legend className="font-medium">{label}</legend>
      <div className="mt-4 grid grid-cols-1 gap-x-16 sm:grid-cols-2">
        {FEDERAL_STATES.map(({ code, name }) => (
          <Tick key={code} name="states" value={code} label={name} checked={value.includes(code)} />
        ))}
      </div>
    </fieldset>
  );
}

function ApplicantsControl({ label, value }: { label: string; value: readonly Applicant[] }) {
  const roles = new Map(value.map((applicant) => [applicant.state, applicant.role]));
  return (
    <fieldset>
      <legend className="font-medium">{label}</legend>
      <input type="hidden" name="order" value={value.map((applicant) => applicant.state).join(' ')} />
      <div className="mt-4 grid grid-cols-1 gap-x-24 gap-y-4 xl:grid-cols-2">
        {FEDERAL_STATES.map(({ code, name }) => (
          <label key={code} className="grid grid-cols-[minmax(0,1fr)_11rem] items-center gap-8">
            {name}
            <select
              name={`role-${code}`}
              defaultValue={roles.get(code) ?? ''}
              className={`${CONTROL} min-h-32 py-4`}
            >
              <option value="">nicht beteiligt</option>
              {APPLICANT_ROLES.map((role) => (
                <option key={role} value={role}>
                  {TERMS.ApplicantRole[role]}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function PersonControl({ value }: { value: MinutesPerson }) {
  return (
    <div className="grid grid-cols-1 gap-12 sm:grid-cols-2">
      <TextField name="salutation" label="Anrede" defaultValue={value.salutation ?? ''} />
      <TextField name="office" label="Amt" defaultValue={value.office ?? ''} />
      <TextField name="title" label="Titel" defaultValue={value.title ?? ''} />
      <TextField name="name" label="Name" defaultValue={value.name} />
      <TextField name="unit" label="Stelle unter dem Namen" defaultValue={value.unit ?? ''} />
      <Tick name="chair" label="führt den Vorsitz" checked={value.chair} />
    </div>
  );
}

function BlockControl({ value }: { value: TextBlock }) {
  return (
    <div className="flex flex-col gap-12">
      <TextField name="text" label="Wortlaut" defaultValue={value.text} rows={6} />
      <div className="grid grid-cols-1 gap-12 sm:grid-cols-3">
        <SelectField
          name="blockKind"
          label="Art"
          defaultValue={value.kind}
          options={BLOCK_KINDS.map((kind) => ({ value: kind, label: BLOCK_WORDS[kind] }))}
        />
        <TextField
          name="number"
          label="Nummer der Ziffer"
          type="number"
          defaultValue={String(value.number ?? '')}
        />
        <SelectField
          name="level"
          label="Ebene"
          defaultValue={value.level > 1 ? '2' : '1'}
          options={[
            { value: '1', label: 'eigenständig' },
            { value: '2', label: 'innerhalb der Ziffer' },
          ]}
        />
      </div>
    </div>
  );
}
