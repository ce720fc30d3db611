'use client';

/** What went wrong is in the server's log; in here there is no more of it than a digest. */
export default function ErrorPage() {
  return (
    <main className="narrow">
      <h1>That did not work</h1>
      <p role="alert">
        <a href="/chat">Back to the chat</a>
      </p>
    </main>
  );
}
