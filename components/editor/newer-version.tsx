'use client';

import type { WrittenPage } from '@/components/editor/write-form';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';

interface Props {
  page: WrittenPage;
  number: number;
  onMerge: () => void;
}

/** Somebody saved a version while this one is being written on. */
export function NewerVersion({ page, number, onMerge }: Props) {
  return (
    <Alert tone="warn" role="alert" title={`Inzwischen gibt es Fassung ${number}.`}>
      <p className="mb-8">
        {page.baseNumber > 0 ? `Sie schreiben noch auf Fassung ${page.baseNumber}. ` : ''}Ihr Text bleibt
        erhalten; Sie können weiterschreiben und beide Texte jetzt oder später zusammenführen.
      </p>
      <Button type="button" small onClick={onMerge}>
        Texte zusammenführen
      </Button>
    </Alert>
  );
}
