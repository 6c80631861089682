// What is shown where the page itself broke: what happened, that nothing changed, the ways out.
import { Component, type ErrorInfo, type ReactNode } from "react";
import { wordsOf } from "../words/words.ts";
import { copy } from "../steps/looking-steps.ts";

type Props = { readonly children: ReactNode };

export class Broken extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    console.error(error, info.componentStack);
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const w = wordsOf(document.documentElement.lang === "en" ? "en" : "zh").troubles;
    return (
      <main className="lost">
        <h1>{w.broke}</h1>
        <p>{w.brokeHow}</p>
        <p>
          <a className="button primary" href={location.href}>
            {w.reload}
          </a>{" "}
          <a className="button" href="/explore">
            {w.restart}
          </a>{" "}
          <button type="button" className="link" onClick={() => void copy(String(error.stack ?? error))}>
            {w.details}
          </button>
        </p>
      </main>
    );
  }
}
