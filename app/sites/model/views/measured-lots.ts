/** Amounts read out of a reader's words, as needs of the list of lots. */
export interface MeasuredLots {
  /** "Diện tích từ 5 ha · “ba tri”" */
  needs: string;
  /** address of the list narrowed by them */
  to: string;
  total: number;
}
