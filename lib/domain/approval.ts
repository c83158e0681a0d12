/** A clinician's word that figure and text of an exercise are right. It lapses once the exercise differs from what was seen. */
export type Approval = { state: 'never' } | { state: 'approved' | 'lapsed'; by: string; at: string };

export const isReviewed = (approval: Approval): boolean => approval.state === 'approved';
