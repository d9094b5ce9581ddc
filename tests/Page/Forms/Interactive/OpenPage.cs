using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.RenderTree;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.JSInterop;
using PowerPlatformMagento.Sandbox.Page.Session;

namespace PowerPlatformMagento.Sandbox.Page.Tests.Forms.Interactive;

/// <summary>A page as it stands open in a browser: people type and click, and see what is rendered then.</summary>
[SuppressMessage("Usage", "BL0006", Justification = "A renderer works with render trees.")]
internal sealed class OpenPage : Renderer
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly WebApplication _host;
    private readonly AsyncServiceScope _scope;
    private readonly SemaphoreSlim _rendered = new(0);
    private Exception? _failure;
    private int _root;

    private OpenPage(WebApplication host, AsyncServiceScope scope)
        : base(scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<ILoggerFactory>())
    {
        _host = host;
        _scope = scope;
        ElementReferenceContext = new WebElementReferenceContext(scope.ServiceProvider.GetRequiredService<IJSRuntime>());
    }

    public override Dispatcher Dispatcher { get; } = Dispatcher.CreateDefault();

    public TestNavigation Navigation => (TestNavigation)_scope.ServiceProvider.GetRequiredService<NavigationManager>();

    /// <summary>What is rendered now.</summary>
    public Node Root => Ask(() => new NodeReader(GetCurrentRenderTreeFrames).Read(_root));

    public string Text => Root.Text;

    public static async Task<OpenPage> OpenAsync<TComponent>(FormWorld world, string? role, params (string Name, object? Value)[] parameters)
        where TComponent : IComponent
    {
        // The services of the real host, which needs no port for this.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.ClearProviders();
        builder.Services.AddSandboxPage(new PageOptions { Dataverse = world.Dataverse, SolutionFolders = [FormWorld.SolutionFolder] });
        builder.Services.AddScoped<NavigationManager, TestNavigation>().AddScoped<IJSRuntime, BrowserStandIn>();
        var host = builder.Build();
        var page = new OpenPage(host, host.Services.CreateAsyncScope());
        var users = host.Services.GetRequiredService<PageUsers>();
        page._scope.ServiceProvider.GetRequiredService<PageSession>().SignIn(users.All.Single(user => user.Role == role).Id);
        await page.Dispatcher.InvokeAsync(async () =>
        {
            page._root = page.AssignRootComponentId(page.InstantiateComponent(typeof(TComponent)));
            await page.RenderRootComponentAsync(page._root, ParameterView.FromDictionary(parameters.ToDictionary(pair => pair.Name, pair => pair.Value)));
        });
        page.ThrowIfFailed();
        return page;
    }

    public Node Find(Func<Node, bool> wanted, string what) => Root.All.FirstOrDefault(wanted) ?? throw new AssertFailedException($"There is no {what} in: {Text}");

    public Node Button(string text) => Find(node => node.Name == "button" && (node.Text == text || node["aria-label"] == text), $"button {text}");

    public Node Field(string column) => Find(node => node["data-column"] == column, $"field {column}");

    public Node Input(string column) => Field(column).All.FirstOrDefault(node => node.Name is "input" or "select" or "textarea")
        ?? throw new AssertFailedException($"The field {column} has no input: {Field(column).Text}");

    public Task ClickAsync(string button) => RaiseAsync(Button(button), "onclick", new MouseEventArgs());

    public Task TypeAsync(string column, string text) => RaiseAsync(Input(column), "onchange", new ChangeEventArgs { Value = text });

    public async Task RaiseAsync(Node node, string name, EventArgs arguments)
    {
        if (node.IsOn("disabled"))
        {
            throw new AssertFailedException($"{node.Name} {node.Text} is disabled.");
        }

        if (!node.Attributes.TryGetValue(name, out var handler) || handler is not ulong id)
        {
            throw new AssertFailedException($"{node.Name} {node.Text} has no {name}.");
        }

        await Dispatcher.InvokeAsync(() => DispatchEventAsync(id, fieldInfo: null, arguments, waitForQuiescence: true));
        ThrowIfFailed();
    }

    /// <summary>Waits until something that happens elsewhere is shown.</summary>
    public async Task UntilAsync(Func<OpenPage, bool> shown, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        while (!shown(this))
        {
            try
            {
                await _rendered.WaitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                throw new AssertFailedException($"It never came: {Text}");
            }

            ThrowIfFailed();
        }
    }

    public async Task CloseAsync()
    {
        await DisposeAsync();
        await _scope.DisposeAsync();
        await _host.DisposeAsync();
        _rendered.Dispose();
    }

    protected override void HandleException(Exception exception) => _failure ??= exception;

    protected override Task UpdateDisplayAsync(in RenderBatch renderBatch)
    {
        _rendered.Release();
        return Task.CompletedTask;
    }

    private T Ask<T>(Func<T> question) => Dispatcher.InvokeAsync(question).GetAwaiter().GetResult();

    private void ThrowIfFailed()
    {
        if (_failure is { } failure)
        {
            ExceptionDispatchInfo.Throw(failure);
        }
    }
}
