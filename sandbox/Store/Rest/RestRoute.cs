namespace PowerPlatformMagento.Sandbox.Store.Rest;

/// <param name="Template">Path after <c>V1/</c>, ids as <c>:id</c>.</param>
/// <param name="Resource">ACL resource it needs.</param>
/// <param name="AnswerAsync">Answers; gets the id, or an empty text.</param>
internal sealed record RestRoute(string Template, string Resource, Func<RestRequest, string, Task> AnswerAsync);
