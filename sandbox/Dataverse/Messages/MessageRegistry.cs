using PowerPlatformMagento.Sandbox.Dataverse.Faults;
using PowerPlatformMagento.Sandbox.Dataverse.Pipeline;

namespace PowerPlatformMagento.Sandbox.Dataverse.Messages;

/// <summary>Every message the sandbox knows; anything else is refused by name.</summary>
internal sealed class MessageRegistry
{
    private readonly Dictionary<string, IMessage> _messages;

    public MessageRegistry(Engine engine)
    {
        IMessage[] platform =
        [
            new CreateMessage(engine), new UpdateMessage(engine), new DeleteMessage(engine), new RetrieveMessage(engine),
            new RetrieveMultipleMessage(engine), new UpsertMessage(engine), new AssociateMessage(engine, associates: true),
            new AssociateMessage(engine, associates: false), new AssignMessage(engine), new SetStateMessage(engine),
            new WhoAmIMessage(engine), new RetrieveCurrentOrganizationMessage(engine), new RetrieveVersionMessage(),
            new ExecuteTransactionMessage(engine), new MultipleRowsMessage(engine, "CreateMultiple"),
            new MultipleRowsMessage(engine, "UpdateMultiple"), new MultipleRowsMessage(engine, "UpsertMultiple"),
            new RetrieveEnvironmentVariableValueMessage(engine), new CloseIncidentMessage(engine), new QualifyLeadMessage(engine), new MergeMessage(engine),
        ];
        _messages = platform
            .Concat(engine.Catalog.CustomApis.Values.Select(api => new CustomApiMessage(engine, api)))
            .ToDictionary(message => message.Name, StringComparer.Ordinal);
    }

    public IMessage Find(string? name) =>
        name is not null && _messages.TryGetValue(name, out var message) ? message : throw Fault.NotSupported($"The message '{name}'");
}
