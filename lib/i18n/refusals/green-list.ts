import type { GREEN_LIST_REFUSALS } from '@/lib/domain/refusals/green-list';

export const GREEN_LIST_SENTENCES: Record<(typeof GREEN_LIST_REFUSALS)[number], string> = {
  PREPARATORY_MEETING_MISSING:
    'Für diese Konferenz ist noch keine Vorkonferenz angelegt. Bitte ergänzen Sie sie bei den Angaben zur Konferenz.',
  PREPARATORY_UNCHANGED: 'Es wurde nichts geändert; gespeichert ist der angezeigte Stand.',
  GREEN_LIST_ITEM_CLOSED:
    'Ein zurückgezogener, zusammengelegter, vertagter, bereits entschiedener oder in der Sitzung geänderter Punkt kann nicht in die Grüne Liste aufgenommen werden. Die betroffenen Punkte sind auf dieser Seite benannt; bitte halten Sie dafür ein anderes Ergebnis fest.',
  GREEN_LIST_ITEM_WITHOUT_TEXT:
    'Ohne Beschlussvorschlag kann ein Punkt nicht in die Grüne Liste aufgenommen werden. Die betroffenen Punkte sind auf dieser Seite benannt.',
  GREEN_LIST_NOT_AGREED:
    'Für diesen Punkt ist in der Vorkonferenz nicht „Grüne Liste“ festgehalten. Bitte berichtigen Sie zuerst das Ergebnis.',
  GREEN_LIST_NOTHING_TO_SEAL: 'Alle Punkte, für die „Grüne Liste“ festgehalten ist, sind bereits versiegelt.',
  GREEN_LIST_CALLED:
    'Die Grüne Liste ist bereits aufgerufen. Sie lässt sich nicht mehr ändern; bitte melden Sie sich in der Sitzung zu Wort.',
  GREEN_LIST_ALREADY_ON: 'Dieser Punkt steht bereits auf der Grünen Liste.',
  GREEN_LIST_ALREADY_LIFTED:
    'Dieser Punkt steht nicht mehr auf der Grünen Liste; er wurde bereits herausgenommen. Sie brauchen nichts weiter zu tun.',
  GREEN_LIST_LIFTED_BY_STATE:
    'Ein Land hat genau diesen Text herausgenommen. Nur dieses Land kann das zurücknehmen, solange der Text unverändert ist.',
  GREEN_LIST_TEXT_CHANGED:
    'Der Text wurde seit der Herausnahme geändert. Mit dem neuen Text kann die Geschäftsstelle den Punkt wieder aufnehmen.',
  GREEN_LIST_LIFTED_BY_OFFICE_ONLY:
    'Nach der Geschäftsordnung dieser Konferenz nimmt die Geschäftsstelle Punkte auf Wunsch der Länder heraus. Bitte wenden Sie sich an sie.',
};
