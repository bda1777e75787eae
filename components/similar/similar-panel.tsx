import { EarlierResolution } from '@/components/similar/earlier-resolution';
import { LinkForm } from '@/components/similar/link-form';
import { CommandForm } from '@/components/ui/command-form';
import { Card } from '@/components/ui/card';
import type { FormAction } from '@/lib/forms/form-state';
import { TERMS } from '@/lib/i18n/terms';
import type { SimilarToMotion } from '@/lib/read/similar-to-motion';

export interface LinkActions {
  link: FormAction;
  unlink: FormAction;
}

interface Props {
  page: SimilarToMotion;
  actions: LinkActions;
}

/** What went before a motion: the resolutions it names, and those that are near to its text. */
export function SimilarPanel({ page, actions }: Props) {
  const { linked, similar } = page;
  return (
    <>
      {page.can.link && linked.length > 0 && (
        <Card title="Verknüpfte Beschlüsse">
          <ul className="flex flex-col gap-16">
            {linked.map((resolution) => (
              <li key={resolution.linkId}>
                <p className="font-medium">Der Antrag {TERMS.ResolutionLinkKind[resolution.kind]}:</p>
                <EarlierResolution resolution={resolution} />
                <CommandForm
                  action={actions.unlink}
                  hidden={{ motionId: page.motionId, linkId: resolution.linkId }}
                  rank="tertiary"
                  small
                  submit={
                    <>
                      Verknüpfung lösen<span className="sr-only">: {resolution.title}</span>
                    </>
                  }
                />
              </li>
            ))}
          </ul>
        </Card>
      )}
      <Card title="Ähnliche frühere Beschlüsse">
        {similar.length === 0 ? (
          <p className="text-muted">Zu diesem Text wurde kein ähnlicher Beschluss gefunden.</p>
        ) : (
          <SimilarList page={page} actions={actions} />
        )}
      </Card>
    </>
  );
}

function SimilarList({ page, actions }: Props) {
  return (
    <ul className="flex flex-col gap-20">
      {page.similar.map((resolution) => (
        <li key={resolution.id}>
          <EarlierResolution resolution={resolution} />
          <p className="text-14 text-muted mt-4">
            {'… '}
            {resolution.snippet.map(({ text, shared }, index) =>
              shared ? (
                <mark key={index} className="text-ink bg-info-tint">
                  {text}
                </mark>
              ) : (
                <span key={index}>{text}</span>
              ),
            )}
            {' …'}
          </p>
          {page.can.link && (
            <LinkForm motionId={page.motionId} resolution={resolution} action={actions.link} />
          )}
        </li>
      ))}
    </ul>
  );
}
