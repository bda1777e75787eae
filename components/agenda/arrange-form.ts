/** Id of the one form that all step buttons of the list belong to, so that it works without JavaScript too. */
export const ARRANGE_FORM = 'agenda-arrange';
