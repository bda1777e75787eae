/** The value of a box: a request with the last answer of the own body that stands there, "<id>:<id>" or "<id>:". */
export const askedValue = (demandId: string, lastAnswerId: string | null) =>
  `${demandId}:${lastAnswerId ?? ''}`;
