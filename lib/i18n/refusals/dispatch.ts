import type { DISPATCH_REFUSALS } from '@/lib/domain/refusals/dispatch';

export const DISPATCH_SENTENCES: Record<(typeof DISPATCH_REFUSALS)[number], string> = {
  DISPATCH_SENT: 'Dieses Schreiben ist bereits versandt und bleibt, wie es ist.',
  DISPATCH_NOT_SENT: 'Dieses Schreiben ist noch nicht versandt; erinnert wird an versandte Schreiben.',
  DISPATCH_EMPTY: 'Das Schreiben enthält noch keinen Beschluss. Bitte wählen Sie mindestens einen aus.',
  DISPATCH_OUTDATED:
    'Seit dem Entwurf hat sich ein Beschluss oder eine Bitte geändert. Bitte sehen Sie die Auswahl der Beschlüsse durch und speichern Sie sie neu.',
  DISPATCH_DAY_AHEAD:
    'Der Tag des Versands liegt in der Zukunft. Bitte tragen Sie den Tag ein, an dem das Schreiben hinausgegangen ist.',
  DISPATCH_DUE_BEFORE_SENDING:
    'Die Antwort wäre vor dem Tag des Versands fällig. Bitte setzen Sie einen späteren Tag.',
  DISPATCH_DRAFTED: 'Für diese Stelle liegt bereits ein Entwurf vor. Bitte ergänzen Sie diesen.',
  DISPATCH_ANSWERED: 'Auf dieses Schreiben ist alles beantwortet oder erledigt; es gibt nichts zu erinnern.',
  DISPATCH_NOT_OVERDUE: 'Die Antwort auf dieses Schreiben ist noch nicht fällig.',
  NOTHING_TO_SEND:
    'Zurzeit ist nichts zu übersenden: Alle bestätigten Bitten stehen bereits in einem Schreiben.',
  DISPATCH_ITEM_ELSEWHERE:
    'Eine der ausgewählten Bitten gehört nicht in dieses Schreiben. Bitte laden Sie die Seite neu.',
  BODY_CODE_TAKEN: 'Dieses Kürzel ist bereits vergeben. Bitte wählen Sie ein anderes.',
  BODY_NAME_OVERLAPS:
    'Für diesen oder einen späteren Tag ist bereits ein Name eingetragen. Bitte wählen Sie einen späteren Tag.',
  BODY_RENAMED_AHEAD:
    'Eine Umbenennung wird eingetragen, sobald sie gilt. Bitte wählen Sie einen Tag bis heute.',
  BODY_ENDED: 'Diese Stelle besteht nicht mehr. Bitte wählen Sie ihre Nachfolgerin.',
  SUCCESSOR_CIRCLE:
    'Die Nachfolge liefe im Kreis: Die gewählte Stelle geht selbst auf diese zurück. Bitte wählen Sie eine andere.',
};
