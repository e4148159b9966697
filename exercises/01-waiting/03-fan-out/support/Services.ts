export interface Profile {
  readonly name: string;
}

export interface Order {
  readonly number: number;
}

/** The three services behind the user's page. They give promises and never throw by themselves. */
export interface Services {
  profile(id: number): Promise<Profile>;
  orders(id: number): Promise<readonly Order[]>;
  suggestions(id: number): Promise<readonly string[]>;
}

export interface UserPage {
  readonly profile: Profile;
  readonly orders: readonly Order[];
  /** `null`: the page is sent without. */
  readonly suggestions: readonly string[] | null;
}
