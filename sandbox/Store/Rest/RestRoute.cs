namespace PowerPlatformMagento.Sandbox.Store.Rest;

/// <param name="Method">HTTP method.</param>
/// <param name="Template">Path after <c>V1/</c>; parts that start with a colon, e.g. <c>:id</c>, take any value.</param>
/// <param name="Resource">ACL resource it needs.</param>
/// <param name="AnswerAsync">Answers; gets the values of the path.</param>
internal sealed record RestRoute(string Method, string Template, string Resource, Func<RestRequest, RouteValues, Task> AnswerAsync)
{
    /// <summary>Resource of what everybody may read.</summary>
    public const string Anonymous = "anonymous";

    public static RestRoute Get(string template, string resource, Func<RestRequest, RouteValues, Task> answerAsync) => new("GET", template, resource, answerAsync);

    public static RestRoute Post(string template, string resource, Func<RestRequest, RouteValues, Task> answerAsync) => new("POST", template, resource, answerAsync);

    public static RestRoute Put(string template, string resource, Func<RestRequest, RouteValues, Task> answerAsync) => new("PUT", template, resource, answerAsync);

    public static RestRoute Delete(string template, string resource, Func<RestRequest, RouteValues, Task> answerAsync) => new("DELETE", template, resource, answerAsync);
}
