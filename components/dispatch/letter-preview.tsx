import { ResolutionText } from '@/components/resolution/resolution-text';
import type { AskedRequest, DispatchedResolution, DispatchPrint } from '@/lib/domain/dispatch';
import { stateName } from '@/lib/domain/federal-state';
import { formatApplicants, formatDate } from '@/lib/i18n/format';
import { TERMS } from '@/lib/i18n/terms';

/** A letter as it is printed, on screen; the wording of the resolutions is folded. */
export function LetterPreview({ print }: { print: DispatchPrint }) {
  const { sender, recipient, day, subject, salutation, text, answerDueOn, meetings } = print;
  const resolutions = meetings.flatMap((meeting) => meeting.resolutions);
  return (
    <article
      aria-label={`Schreiben an ${recipient.name}`}
      className="border-line bg-paper max-w-[52rem] rounded-[4px] border p-16 md:p-32 print:border-0 print:p-0"
    >
      <header className="border-line mb-24 border-b pb-12">
        <p className="font-semibold">Integrationsministerkonferenz</p>
        <p className="text-muted">
          {['Geschäftsstelle', sender.state && `Vorsitz: ${stateName(sender.state)}`, sender.ministry]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </header>
      <div className="mb-24 flex flex-wrap items-end justify-between gap-16">
        <address className="not-italic">
          {[recipient.name, ...recipient.address].map((line) => (
            <span key={line} className="block">
              {line}
            </span>
          ))}
        </address>
        <p className="figures">{formatDate(day)}</p>
      </div>
      <div className="flex max-w-[46rem] flex-col gap-12">
        <h3 className="text-18 font-semibold">{subject}</h3>
        <p>{salutation}</p>
        {text.split(/\n\s*\n/).map((part) => (
          <p key={part}>{part}</p>
        ))}
        <ul className="flex flex-col gap-16">
          {resolutions.map((one) => (
            <Enclosed key={one.resolution.number} enclosed={one} />
          ))}
        </ul>
        {answerDueOn !== null && <p>Wir bitten um Ihre Stellungnahme bis zum {formatDate(answerDueOn)}.</p>}
        <p>
          Mit freundlichen Grüßen
          <br />
          Geschäftsstelle der Integrationsministerkonferenz
        </p>
      </div>
    </article>
  );
}

function Enclosed({ enclosed: { resolution, asked } }: { enclosed: DispatchedResolution }) {
  const { number, title, applicants, outcome, blocks } = resolution;
  const facts = [formatApplicants(applicants), outcome && TERMS.Outcome[outcome]].filter(Boolean);
  return (
    <li className="border-line border-l-4 pl-12">
      <p className="font-medium">
        <span className="figures">TOP {number}</span> {title}
      </p>
      {facts.length > 0 && <p className="text-14 text-muted">{facts.join(' · ')}</p>}
      {asked.length > 0 && (
        <ul className="mt-4 list-disc pl-20">
          {asked.map((request) => (
            <Asked key={`${request.clause} ${request.text}`} request={request} />
          ))}
        </ul>
      )}
      {blocks.length > 0 && (
        <details className="mt-4" data-print="no">
          <summary className="link w-fit cursor-pointer">Wortlaut (Anlage)</summary>
          <ResolutionText blocks={blocks} anchorPrefix={`anlage-${number}-`} />
        </details>
      )}
    </li>
  );
}

function Asked({ request: { clause, kind, text } }: { request: AskedRequest }) {
  return (
    <li>
      {clause > 0 && <span className="figures">Ziffer {clause}, </span>}
      {TERMS.DemandKind[kind]}: „{text}“
    </li>
  );
}
