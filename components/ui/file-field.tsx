'use client';

import { useEffect, useRef } from 'react';
import { CONTROL, describedBy, FieldFrame } from '@/components/ui/field';
import type { FormState } from '@/lib/forms/form-state';

interface Props {
  id: string;
  name?: string;
  label: string;
  hint: string;
  errors?: readonly string[];
  /** Comma-separated endings; what else is chosen is refused by the program. */
  accept?: string;
  multiple?: boolean;
  /** A field to drop a file on, where the file is what the form is about. */
  large?: boolean;
  /** Of the form: after a refusal the chosen files stand there again. Left out where the program keeps them. */
  state?: FormState;
}

/** What may lie beside a motion or an answer. */
const PAPERS = '.pdf,.docx,.xlsx,.odt,.ods,.png,.jpg,.jpeg';
const LARGE =
  'border-line-strong bg-hued hover:border-accent file:border-accent file:text-accent file:bg-paper block w-full cursor-pointer rounded-[4px] border-2 border-dashed p-24 file:mr-16 file:min-h-40 file:cursor-pointer file:rounded-[4px] file:border file:px-16 file:font-medium';

/** The browser's own file field: it takes a dropped file without any script. */
export function FileField({ id, name = 'file', label, hint, errors, accept = PAPERS, ...rest }: Props) {
  const { multiple, large, state } = rest;
  const field = useRef<HTMLInputElement>(null);
  const chosen = useRef<FileList | null>(null);
  useEffect(() => {
    // A form that was sent is emptied by the framework.
    if (state?.status === 'REFUSED' && field.current && chosen.current) field.current.files = chosen.current;
    else chosen.current = null;
  }, [state]);
  return (
    <FieldFrame id={id} label={label} hint={hint} errors={errors}>
      <input
        ref={field}
        onChange={({ target }) => (chosen.current = copied(target.files))}
        id={id}
        name={name}
        type="file"
        multiple={multiple}
        accept={accept}
        aria-describedby={describedBy(id, hint, errors)}
        aria-invalid={errors?.length ? true : undefined}
        className={large ? LARGE : CONTROL}
      />
    </FieldFrame>
  );
}

/** A list of its own: emptying the field empties the browser's. */
function copied(files: FileList | null): FileList {
  const transfer = new DataTransfer();
  for (const file of files ?? []) transfer.items.add(file);
  return transfer.files;
}
