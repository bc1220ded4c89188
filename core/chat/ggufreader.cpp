// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/ggufreader.h"

#include <algorithm>

#include "core/chat/ggufnames.h"

using namespace Qt::StringLiterals;

namespace darkhorse {

namespace {

// No real file comes near these; a file that claims more is damaged or means harm.
constexpr quint64 kMaxEntries = 16'384;
constexpr quint64 kMaxTensors = 131'072;
constexpr quint64 kMaxKeyBytes = 1024;
constexpr qint64 kMaxHeaderBytes = 1024 * 1024 * 1024;
constexpr quint64 kMaxTextBytes = 4 * 1024 * 1024; // chat templates have reached a tenth of a megabyte
constexpr quint64 kMaxElements = 16'000'000; // vocabularies have about a quarter of a million tokens
constexpr quint32 kMaxDimensions = 8;
constexpr quint64 kMaxWeightBytes = quint64(1) << 50;
/// Keeps a number that a damaged file invented from overflowing what is computed with it.
constexpr quint64 kMaxShape = quint64(1) << 31;

enum Type : quint32 { U8, I8, U16, I16, U32, I32, F32, Bool, String, Array, U64, I64, F64, TypeCount };

constexpr int widthOf(quint32 type)
{
    constexpr int widths[TypeCount] { 1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8 };
    return widths[type];
}

/// a * b, or nothing beyond what any file can hold.
std::optional<quint64> product(quint64 a, quint64 b)
{
    if (a != 0 && b > kMaxWeightBytes / a)
        return std::nullopt;
    return a * b;
}

} // namespace

GgufReader::GgufReader(QIODevice& device) : m_bytes(device) { m_header.fileBytes = m_bytes.size(); }

Result<GgufHeader> GgufReader::read()
{
    if (const auto started = readStart(); !started)
        return fail(started.error());
    if (const auto entries = readEntries(); !entries)
        return fail(entries.error());
    if (const auto kind = checkKind(); !kind)
        return fail(kind.error());
    if (const auto tensors = readTensors(); !tensors)
        return fail(tensors.error());
    describe();
    return m_header;
}

GgufReader::Read GgufReader::readStart()
{
    const QByteArray magic = m_bytes.bytes(std::min<qint64>(4, m_bytes.size()));
    if (magic.isEmpty())
        return fail(Error::Code::UnsupportedFormat, u"the file is empty"_s);
    if (magic != "GGUF")
        return fail(Error::Code::UnsupportedFormat,
            magic == "ggml" || magic == "ggjt" || magic == "fmgg" || magic == "tjgg"
                ? u"a model file from before GGUF; convert it, or take a newer one"_s
                : u"it does not begin with GGUF, so it is no GGUF model"_s);
    const auto version = m_bytes.read<quint32>();
    if (m_bytes.isPastEnd())
        return damaged(u"the file ends within its first bytes"_s);
    if (version == 0x02000000 || version == 0x03000000)
        return fail(Error::Code::UnsupportedFormat, u"written for big-endian machines"_s);
    if (version < 2 || version > 3)
        return fail(Error::Code::UnsupportedFormat, u"GGUF version %1; 2 and 3 are known"_s.arg(version));
    m_header.version = int(version);
    m_tensorCount = m_bytes.read<quint64>();
    m_entryCount = m_bytes.read<quint64>();
    if (m_bytes.isPastEnd())
        return damaged(u"the file ends within its first bytes"_s);
    if (m_entryCount > kMaxEntries || m_tensorCount > kMaxTensors)
        return damaged(u"it claims %1 entries and %2 tensors"_s.arg(m_entryCount).arg(m_tensorCount));
    return {};
}

GgufReader::Read GgufReader::readEntries()
{
    for (quint64 entry = 0; entry < m_entryCount; ++entry) {
        const auto keyBytes = m_bytes.read<quint64>();
        if (!m_bytes.isPastEnd() && (keyBytes == 0 || keyBytes > kMaxKeyBytes))
            return damaged(u"entry %1 has a name of %2 bytes"_s.arg(entry + 1).arg(keyBytes));
        const QByteArray key = m_bytes.bytes(qint64(std::min(keyBytes, kMaxKeyBytes)));
        const auto type = m_bytes.read<quint32>();
        if (m_bytes.isPastEnd())
            return damaged(u"the file ends in entry %1 of %2"_s.arg(entry + 1).arg(m_entryCount));
        if (m_keys.contains(key))
            return damaged(u"%1 stands there twice"_s.arg(QString::fromUtf8(key)));
        m_keys.insert(key);
        if (const auto read = readValue(key, type); !read)
            return read;
        if (m_bytes.isPastEnd())
            return damaged(u"the file ends in %1"_s.arg(QString::fromUtf8(key)));
        if (m_bytes.position() > kMaxHeaderBytes)
            return damaged(u"%1 is impossibly long"_s.arg(QString::fromUtf8(key)));
    }
    return {};
}

GgufReader::Read GgufReader::readValue(const QByteArray& key, quint32 type)
{
    if (type == String)
        return readText(key);
    if (type == Array)
        return readArray(key);
    if (type >= TypeCount)
        return damaged(u"%1 has the unknown type %2"_s.arg(QString::fromUtf8(key)).arg(type));
    if (type == F32 || type == F64) {
        m_bytes.skip(quint64(widthOf(type)));
        return {};
    }
    const quint64 number = readNumber(type);
    m_numbers.insert(key, { 1, number, number });
    return {};
}

quint64 GgufReader::readNumber(quint32 type)
{
    switch (widthOf(type)) {
    case 1: return m_bytes.read<quint8>();
    case 2: return m_bytes.read<quint16>();
    case 4: return m_bytes.read<quint32>();
    default: return m_bytes.read<quint64>();
    }
}

GgufReader::Read GgufReader::readText(const QByteArray& key)
{
    static const QSet<QByteArray> kept { "general.architecture", "general.type", "general.name", "general.author",
        "general.organization", "general.license", "general.license.name", "tokenizer.chat_template" };
    const auto length = m_bytes.read<quint64>();
    if (!kept.contains(key)) {
        m_bytes.skip(length);
        return {};
    }
    if (!m_bytes.isPastEnd() && length > kMaxTextBytes && length <= m_bytes.left())
        return damaged(u"%1 is %2 bytes long"_s.arg(QString::fromUtf8(key)).arg(length));
    m_texts.insert(key, QString::fromUtf8(m_bytes.bytes(qint64(std::min(length, m_bytes.left() + 1)))));
    return {};
}

GgufReader::Read GgufReader::readArray(const QByteArray& key)
{
    const auto type = m_bytes.read<quint32>();
    const auto count = m_bytes.read<quint64>();
    if (m_bytes.isPastEnd())
        return {};
    if (type >= TypeCount || type == Array)
        return damaged(u"%1 is a list of type %2"_s.arg(QString::fromUtf8(key)).arg(type));
    if (key == "tokenizer.ggml.tokens")
        m_tokens = count;
    const bool isWanted = !key.startsWith("tokenizer.") && type != F32 && type != F64;
    if (type != String && !isWanted) {
        const auto bytes = product(count, quint64(widthOf(type)));
        m_bytes.skip(bytes.value_or(m_bytes.left() + 1));
        return {};
    }
    m_elements += std::min(count, kMaxElements + 1);
    if (m_elements > kMaxElements)
        return damaged(u"%1 is a list of %2"_s.arg(QString::fromUtf8(key)).arg(count));
    Numbers numbers { count, 0, 0 };
    for (quint64 element = 0; element < count && !m_bytes.isPastEnd() && m_bytes.position() <= kMaxHeaderBytes;
         ++element) {
        if (type == String) {
            m_bytes.skip(m_bytes.read<quint64>());
            continue;
        }
        const quint64 number = readNumber(type);
        numbers.sum += number;
        numbers.largest = std::max(numbers.largest, number);
    }
    if (type != String)
        m_numbers.insert(key, numbers);
    return {};
}

GgufReader::Read GgufReader::checkKind() const
{
    const QString kind = text("general.type");
    const QString architecture = text("general.architecture");
    if (architecture.isEmpty())
        return damaged(u"general.architecture is missing"_s);
    if (kind == "adapter"_L1)
        return fail(Error::Code::UnsupportedFormat, u"an adapter (LoRA) for another model, no model by itself"_s);
    if (kind == "mmproj"_L1 || architecture == "clip"_L1)
        return fail(Error::Code::UnsupportedFormat, u"the image part of another model, no model by itself"_s);
    if (const auto split = m_numbers.find("split.count"); split != m_numbers.end() && split->largest > 1)
        return fail(Error::Code::UnsupportedFormat,
            u"one of %1 parts of a model; join them with llama-gguf-split --merge"_s.arg(split->largest));
    if (m_tensorCount == 0)
        return fail(Error::Code::UnsupportedFormat, u"it holds a vocabulary but no weights"_s);
    return {};
}

GgufReader::Read GgufReader::readTensors()
{
    QSet<QByteArray> names;
    for (quint64 tensor = 0; tensor < m_tensorCount; ++tensor) {
        const auto nameBytes = m_bytes.read<quint64>();
        if (!m_bytes.isPastEnd() && nameBytes > kMaxKeyBytes)
            return damaged(u"tensor %1 has a name of %2 bytes"_s.arg(tensor + 1).arg(nameBytes));
        const QByteArray name = m_bytes.bytes(qint64(std::min(nameBytes, kMaxKeyBytes)));
        const auto dimensions = m_bytes.read<quint32>();
        if (dimensions > kMaxDimensions)
            return damaged(u"tensor %1 has %2 dimensions"_s.arg(QString::fromUtf8(name)).arg(dimensions));
        std::optional<quint64> elements = 1;
        for (quint32 i = 0; i < dimensions && elements; ++i)
            elements = product(*elements, m_bytes.read<quint64>());
        if (!elements)
            return damaged(u"tensor %1 is impossibly large"_s.arg(QString::fromUtf8(name)));
        const auto type = m_bytes.read<quint32>();
        const auto offset = m_bytes.read<quint64>();
        if (m_bytes.isPastEnd())
            return damaged(u"the file ends in the list of its %1 tensors"_s.arg(m_tensorCount));
        if (names.contains(name))
            return damaged(u"tensor %1 stands there twice"_s.arg(QString::fromUtf8(name)));
        names.insert(name);

        const auto known = ggufTensorType(type);
        const quint64 bytes = known ? *elements / quint64(known->elements) * quint64(known->bytes) : 0;
        if (offset > kMaxWeightBytes || quint64(m_header.weightBytes) > kMaxWeightBytes
            || quint64(m_header.parameters) > kMaxWeightBytes)
            return damaged(u"tensor %1 lies at byte %2"_s.arg(QString::fromUtf8(name)).arg(offset));
        if (offset + bytes >= m_lastByte) {
            m_lastByte = offset + bytes;
            m_lastTensor = QString::fromUtf8(name);
        }
        m_header.weightBytes += qint64(bytes);
        m_header.parameters += qint64(*elements);
        m_parametersByType[type] += *elements;
    }
    return checkBounds(m_bytes.position());
}

GgufReader::Read GgufReader::checkBounds(qint64 dataStart) const
{
    quint64 alignment = 32;
    if (const auto found = m_numbers.find("general.alignment"); found != m_numbers.end())
        alignment = found->largest;
    if (alignment == 0 || alignment % 8 != 0 || alignment > kMaxTextBytes)
        return damaged(u"its alignment is %1"_s.arg(alignment));
    if (m_header.weightBytes > m_header.fileBytes)
        return damaged(
            u"its tensors claim %1 bytes of a file of %2"_s.arg(m_header.weightBytes).arg(m_header.fileBytes));
    const quint64 start = (quint64(dataStart) + alignment - 1) / alignment * alignment;
    if (start + m_lastByte > quint64(m_bytes.size()))
        return fail(Error::Code::InvalidInput,
            u"cut off: %1 bytes long, but tensor %2 reaches to byte %3; download it again"_s.arg(m_bytes.size())
                .arg(m_lastTensor)
                .arg(start + m_lastByte));
    return {};
}

void GgufReader::describe()
{
    m_header.architecture = text("general.architecture");
    m_header.name = text("general.name");
    m_header.author = text("general.author");
    m_header.organization = text("general.organization");
    m_header.license = text("general.license.name");
    if (m_header.license.isEmpty())
        m_header.license = text("general.license");
    m_header.chatTemplate = text("tokenizer.chat_template");
    if (const auto type = m_numbers.find("general.file_type"); type != m_numbers.end())
        m_header.quantization = ggufFileType(qint64(type->largest));
    if (m_header.quantization.isEmpty() && !m_parametersByType.isEmpty()) {
        const auto most = std::max_element(m_parametersByType.keyValueBegin(), m_parametersByType.keyValueEnd(),
            [](const auto& a, const auto& b) { return a.second < b.second; });
        if (const auto known = ggufTensorType((*most).first))
            m_header.quantization = QString::fromLatin1(known->name);
    }
    describeShape();
}

void GgufReader::describeShape()
{
    m_header.contextTokens = shapeNumber("context_length");
    m_header.embedding = shapeNumber("embedding_length");
    m_header.feedForward = shapeNumber("feed_forward_length");
    m_header.layers = shapeNumber("block_count");
    m_header.vocabulary = m_tokens != 0 ? qint64(std::min(m_tokens, kMaxShape)) : shapeNumber("vocab_size");

    const qint64 heads = std::max<qint64>(shapeNumber("attention.head_count"), 1);
    const qint64 headWidth = m_header.embedding / heads;
    const auto orElse = [](qint64 number, qint64 otherwise) { return number != 0 ? number : otherwise; };
    const qint64 widths = orElse(shapeNumber("attention.key_length"), headWidth)
        + orElse(shapeNumber("attention.value_length"), headWidth);
    // One number for all layers, or a list with one for each.
    const Numbers* cached = shape("attention.head_count_kv");
    double headsOfAllLayers = double(heads) * double(m_header.layers);
    if (cached != nullptr)
        headsOfAllLayers = cached->count > 1 ? double(std::min(cached->sum, kMaxShape))
                                             : double(std::min(cached->sum, kMaxShape)) * double(m_header.layers);
    m_header.cachedPerToken = qint64(std::min(headsOfAllLayers * double(widths), double(kMaxShape)));
}

QString GgufReader::text(const char* key) const { return m_texts.value(key).trimmed(); }

const GgufReader::Numbers* GgufReader::shape(const char* key) const
{
    const auto found = m_numbers.find(m_texts.value("general.architecture").toUtf8() + '.' + key);
    return found == m_numbers.end() ? nullptr : &*found;
}

qint64 GgufReader::shapeNumber(const char* key) const
{
    const Numbers* numbers = shape(key);
    return numbers == nullptr ? 0 : qint64(std::min(numbers->largest, kMaxShape));
}

tl::unexpected<Error> GgufReader::damaged(const QString& reason) const
{
    return fail(Error::Code::InvalidInput, u"damaged at byte %1: %2"_s.arg(m_bytes.position()).arg(reason));
}

} // namespace darkhorse
