/** From where on notices are proposed as relatives. Settings of the region; likeness and text go from 0 to 1. */
export interface LikenessSettings {
  /** Likeness from which a relative is proposed. */
  readonly propose: number;
  /** Likeness of texts from which they count as the same, and as alike. */
  readonly sameText: number;
  readonly likeText: number;
  /** Days between two arrivals up to which, and from which on, time speaks for and against their being the same. */
  readonly closeDays: number;
  readonly farApartDays: number;
}

/** What a region that sets nothing has. */
export const usualLikeness: LikenessSettings = {
  propose: 0.5,
  sameText: 0.7,
  likeText: 0.35,
  closeDays: 30,
  farApartDays: 200,
};
