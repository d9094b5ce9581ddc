using System.Text.Json.Nodes;
using PowerPlatformMagento.Sandbox.Store.Documents;
using PowerPlatformMagento.Sandbox.Store.Editing.Sales;

namespace PowerPlatformMagento.Sandbox.Store.Editing;

/// <summary>What is added to shipments, invoices and credit memos later: tracks and comments. No updated_at moves by it. Safe for many threads.</summary>
/// <param name="documents">The store's data.</param>
/// <param name="time">Clock of the dates.</param>
public sealed class StorePapers(DocumentSet documents, TimeProvider time)
{
    private readonly OpenDocuments open = new(documents, time);

    /// <summary>Adds a track to a shipment.</summary>
    /// <returns>The track.</returns>
    /// <exception cref="StoreRuleException">The order has no such shipment, or the track has no number.</exception>
    public JsonObject AddTrack(long orderId, long shipmentId, NewTrack track)
    {
        ArgumentNullException.ThrowIfNull(track);
        lock (documents.Gate)
        {
            if (documents.Find(StoreEntity.Shipments, shipmentId) is null || open.Read(StoreEntity.Shipments, shipmentId) is var shipment && shipment["order_id"]!.GetValue<long>() != orderId
                || string.IsNullOrWhiteSpace(track.Number))
            {
                throw new StoreRuleException("Could not save the shipment tracking.");
            }

            var added = Shipping.Track(track, orderId, shipmentId, open.Ids.Next(StoreEntity.Shipments, "tracks"), open.Now);
            shipment["tracks"]!.AsArray().Add(added);
            open.Save(StoreEntity.Shipments, shipment);
            return added;
        }
    }

    /// <summary>Takes a track off its shipment; a track there is not is no error.</summary>
    public void RemoveTrack(long trackId)
    {
        lock (documents.Gate)
        {
            if (open.Ids.Owner(StoreEntity.Shipments, "tracks", trackId) is not { } shipmentId || documents.Find(StoreEntity.Shipments, shipmentId) is null)
            {
                return;
            }

            var shipment = open.Read(StoreEntity.Shipments, shipmentId);
            if (shipment["tracks"]!.AsArray().RemoveAll(track => track!["entity_id"]!.GetValue<long>() == trackId) > 0)
            {
                open.Save(StoreEntity.Shipments, shipment);
            }
        }
    }

    /// <summary>Writes a comment on a document.</summary>
    /// <param name="paper">Shipments, invoices or credit memos.</param>
    /// <param name="id">The document.</param>
    /// <param name="comment">The comment.</param>
    /// <returns>The comment as the document holds it.</returns>
    /// <exception cref="KeyNotFoundException">There is no such document.</exception>
    public JsonObject Comment(StoreEntity paper, long id, DocumentComment comment)
    {
        ArgumentNullException.ThrowIfNull(comment);
        lock (documents.Gate)
        {
            var document = open.Read(paper, id);
            var added = PaperWriter.Comment(comment, id, open.Ids.Next(paper, "comments"), open.Now);
            added = paper == StoreEntity.Creditmemos ? Refunding.CommentOrder(added) : added;
            document["comments"]!.AsArray().Add(added);
            open.Save(paper, document);
            return added;
        }
    }
}
