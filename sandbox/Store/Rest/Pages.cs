using System.Text;

namespace PowerPlatformMagento.Sandbox.Store.Rest;

/// <summary>Answers that are no JSON, as a Magento behind nginx sends them.</summary>
internal static class Pages
{
    public static byte[] BadGateway { get; } = Nginx("502 Bad Gateway");

    public static byte[] UriTooLarge { get; } = Nginx("414 Request-URI Too Large");

    public static byte[] BodyTooLarge { get; } = Nginx("413 Request Entity Too Large");

    public static byte[] Maintenance { get; } = Magento("Error 503: Service Unavailable", """
        <h1>Service Temporarily Unavailable</h1>
        <p>
            The server is temporarily unable to service your request due to maintenance downtime or capacity problems.
            Please try again later.
        </p>
        """);

    public static byte[] UnknownAccept { get; } = Magento("There has been an error processing your request", """
        <h1>There has been an error processing your request</h1>
            <p><em>Exception printing is disabled by default for security reasons.</em></p>

            <p>Error log record number: 123247da32bbbc4bcdd5f13832f323cc8477fce8de14035463d56d6f4fcb42eb</p>
        """);

    /// <summary>The database is down: a text that breaks off.</summary>
    public static byte[] DatabaseDown { get; } = Encoding.UTF8.GetBytes("""
        <!doctype html>
        <html xmlns="http://www.w3.org/1999/xhtml" >
        <head>
            <title>There has been an error processing your request</title>
            <base href="An error has happened during application run. See exception log for details.
        """);

    public static byte[] Storefront404 { get; } = Encoding.UTF8.GetBytes("""
        <!doctype html>
        <html lang="en">
            <head >
                <meta charset="utf-8"/>
        <meta name="title" content="404 Not Found"/>
        <title>404 Not Found</title></head><body></body></html>
        """);

    private static byte[] Nginx(string title) => Encoding.UTF8.GetBytes(
        $"<html>\r\n<head><title>{title}</title></head>\r\n<body>\r\n<center><h1>{title}</h1></center>\r\n<hr><center>nginx/1.22.1</center>\r\n</body>\r\n</html>\r\n");

    private static byte[] Magento(string title, string main) => Encoding.UTF8.GetBytes($$"""
        <!doctype html>
        <html xmlns="http://www.w3.org/1999/xhtml" >
        <head>
            <title>{{title}}</title>
            <base href="http&#x3A;&#x2F;&#x2F;shop.example&#x2F;errors&#x2F;default&#x2F;" />
            <meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
            <meta name="robots" content="*"/>
            <link rel="stylesheet" href="css/styles.css" type="text/css" />
            <link rel="icon" href="images/favicon.ico" type="image/x-icon" />
            <link rel="shortcut icon" href="images/favicon.ico" type="image/x-icon" />
        </head>
        <body>
            <main class="page-main">
                {{main}}
            </main>
        </body>
        </html>
        """);
}
