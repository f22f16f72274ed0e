/** Leaves for the sign-in, which comes back to the page that is open now. */
export function signIn(): void {
  window.location.assign(`/sign-in?to=${encodeURIComponent(window.location.pathname)}`);
}
