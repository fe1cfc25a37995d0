// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/names.h"

#include <QString>

#include <array>
#include <span>

namespace freshet::demo {

namespace {

using Words = std::span<const std::string_view>;

constexpr std::array<std::string_view, 14> englishFirst{"Grace",  "Harold",  "Edith",  "Marcus", "Daisy",
                                                        "Walter", "Joan",    "Reuben", "Ivy",    "Clifford",
                                                        "Nora",   "Stanley", "Beth",   "Amos"};
constexpr std::array<std::string_view, 14> englishLast{"Whitcombe", "Hale",   "Prescott", "Langley", "Ashdown",
                                                       "Marsh",     "Barlow", "Thornton", "Pike",    "Holloway",
                                                       "Sutton",    "Crane",  "Fairfax",  "Redmond"};
constexpr std::array<std::string_view, 10> irishFirst{"Aoife", "Séamus", "Niamh",  "Cormac", "Órla",
                                                      "Tadhg", "Róisín", "Declan", "Sinéad", "Fionn"};
constexpr std::array<std::string_view, 10> irishLast{"O'Brien",  "Ní Dhomhnaill",  "Gallagher", "O'Sullivan", "Keane",
                                                     "McCarthy", "Ó Súilleabháin", "Brennan",   "Fitzgerald", "Doyle"};
constexpr std::array<std::string_view, 10> polishFirst{"Łukasz",    "Małgorzata", "Zbigniew", "Agnieszka", "Paweł",
                                                       "Katarzyna", "Michał",     "Bożena",   "Grzegorz",  "Żaneta"};
constexpr std::array<std::string_view, 10> polishLast{"Wiśniewski", "Dąbrowska", "Kowalczyk", "Szymański", "Woźniak",
                                                      "Kozłowska",  "Jabłoński", "Król",      "Piątek",    "Zięba"};
constexpr std::array<std::string_view, 8> nordicFirst{"Þórdís", "Sigurður", "Åsa",       "Bjørn",
                                                      "Ingrid", "Søren",    "Maj-Britt", "Ævar"};
constexpr std::array<std::string_view, 8> nordicLast{"Guðmundsdóttir", "Sørensen",  "Lindqvist", "Hallgrímsson",
                                                     "Ødegaard",       "Bäckström", "Kjær",      "Nyström"};
constexpr std::array<std::string_view, 12> afrikaansFirst{"Annelie", "Hendrik",   "Riaan",  "Elsabé",
                                                          "Jaco",    "Marietjie", "Pieter", "Liezl",
                                                          "Deon",    "Sunette",   "Schalk", "Hannelie"};
constexpr std::array<std::string_view, 12> afrikaansLast{"van der Merwe", "Botha",   "Fourie",  "Du Plessis",
                                                         "Swanepoel",     "Pienaar", "Le Roux", "Labuschagne",
                                                         "Steyn",         "Viljoen", "Malan",   "van Jaarsveld"};
constexpr std::array<std::string_view, 12> ngunFirst{"Thandiwe", "Sipho",   "Nomvula", "Bongani",
                                                     "Zanele",   "Lungile", "Themba",  "Nokuthula",
                                                     "Ayanda",   "Mandla",  "Lindiwe", "Xolani"};
constexpr std::array<std::string_view, 12> ngunLast{"Dlamini",  "Nkosi",   "Ndlovu", "Mthembu", "Khumalo", "Zulu",
                                                    "Mahlangu", "Sithole", "Ngcobo", "Mokoena", "Radebe",  "Mabaso"};
constexpr std::array<std::string_view, 12> spanishFirst{"Lucía", "Joaquín", "Ximena",   "Andrés",  "Begoña", "Iván",
                                                        "Inés",  "Ramón",   "Graciela", "Nicolás", "Belén",  "Raúl"};
constexpr std::array<std::string_view, 12> spanishLast{"Muñoz",      "Ibáñez",   "Córdoba", "Peña",
                                                       "Villaseñor", "Quiñones", "Ortega",  "Zambrano",
                                                       "Cárdenas",   "Figueroa", "Salgado", "Ávila"};
constexpr std::array<std::string_view, 10> frenchFirst{"Aurélie", "Benoît", "Chloé",  "Gaël", "Hélène",
                                                       "Jérôme",  "Maëlle", "Noémie", "Rémi", "Zoé"};
constexpr std::array<std::string_view, 10> frenchLast{"Lefèvre", "Béranger", "Châtelain", "D'Amboise", "Garçon",
                                                      "Hébert",  "Lacroix",  "Noël",      "Perrault",  "Vallée"};
constexpr std::array<std::string_view, 10> germanFirst{"Jürgen",   "Heike",     "Götz",  "Ulrike", "Käthe",
                                                       "Wolfgang", "Anneliese", "Björn", "Sabine", "Matthäus"};
constexpr std::array<std::string_view, 10> germanLast{"Groß",  "Müllerschön", "Weißenberger", "Köhler", "Schäfer",
                                                      "Jäger", "Böhm",        "Krüger",       "Hübner", "Straßer"};
constexpr std::array<std::string_view, 12> indianFirst{"Priya",  "Arjun",  "Lakshmi", "Rohan",  "Meera", "Vikram",
                                                       "Anjali", "Suresh", "Kavita",  "Naveen", "Divya", "Harish"};
constexpr std::array<std::string_view, 12> indianLast{"Naidoo", "Patel",  "Iyer",   "Reddy", "Chatterjee", "Govender",
                                                      "Menon",  "Sharma", "Pillay", "Desai", "Kulkarni",   "Bose"};
constexpr std::array<std::string_view, 8> chineseFirst{"伟", "芳", "秀英", "敏", "静", "强", "磊", "洋"};
constexpr std::array<std::string_view, 8> chineseLast{"李", "王", "张", "刘", "陈", "杨", "赵", "黄"};
constexpr std::array<std::string_view, 10> turkishFirst{"Çağla",  "Oğuz", "Şebnem", "İpek",  "Emre",
                                                        "Gülşen", "Kaan", "Ayşe",   "Tuğba", "Ömer"};
constexpr std::array<std::string_view, 10> turkishLast{"Yıldız", "Öztürk", "Şahin", "Çelik",   "Doğan",
                                                       "Aydın",  "Kılıç",  "Güneş", "Karataş", "Erdoğdu"};
constexpr std::array<std::string_view, 10> arabicFirst{"Layla", "Yusuf", "Fatima", "Khalid", "Amina",
                                                       "Tariq", "Salma", "Idris",  "Nadia",  "Bilal"};
constexpr std::array<std::string_view, 10> arabicLast{"al-Masri", "Haddad", "Benali", "el-Sayed", "Khoury",
                                                      "Mansour",  "Rahman", "Saleh",  "Darwish",  "Nasser"};
constexpr std::array<std::string_view, 10> vietnameseFirst{"Ánh",  "Đức",  "Hương", "Khánh", "Linh",
                                                           "Ngọc", "Quân", "Thảo",  "Tuấn",  "Yến"};
constexpr std::array<std::string_view, 10> vietnameseLast{"Nguyễn", "Trần", "Lê",   "Phạm", "Huỳnh",
                                                          "Hoàng",  "Vũ",   "Đặng", "Bùi",  "Đỗ"};

struct Culture
{
    Words first;
    Words last;
    int shareInRiverbend; ///< of 100
    int shareInKaroo;
};

const std::array<Culture, 14> cultures{{{englishFirst, englishLast, 30, 12},
                                        {irishFirst, irishLast, 10, 2},
                                        {polishFirst, polishLast, 8, 2},
                                        {nordicFirst, nordicLast, 6, 1},
                                        {afrikaansFirst, afrikaansLast, 2, 38},
                                        {ngunFirst, ngunLast, 3, 25},
                                        {spanishFirst, spanishLast, 14, 1},
                                        {frenchFirst, frenchLast, 5, 2},
                                        {germanFirst, germanLast, 5, 4},
                                        {indianFirst, indianLast, 5, 8},
                                        {chineseFirst, chineseLast, 3, 1},
                                        {turkishFirst, turkishLast, 3, 1},
                                        {arabicFirst, arabicLast, 3, 2},
                                        {vietnameseFirst, vietnameseLast, 3, 1}}};

constexpr std::array<std::string_view, 16> trades{"Bakery",  "Motors",      "Veterinary Clinic", "Joinery",
                                                  "Nursery", "Guest House", "Dental Practice",   "Hardware",
                                                  "Dairy",   "Print Shop",  "Primary School",    "Trading",
                                                  "Farms",   "Bookkeeping", "Plumbing & Gas",    "Coffee Roasters"};
constexpr std::array<std::string_view, 4> riverbendForms{" LLC", " Inc.", "", " Co."};
constexpr std::array<std::string_view, 4> karooForms{" (Pty) Ltd", " CC", "", " BK"};

constexpr std::array<Place, 8> riverbendPlaces{{{"Millbrook", "71270"},
                                                {"Cedar Landing", "71272"},
                                                {"Old Ferry", "71275"},
                                                {"Sweetwater Bend", "71281"},
                                                {"Hollis Mill", "71284"},
                                                {"Port Amity", "71290"},
                                                {"Three Oaks", "71291"},
                                                {"St. Clement", "71298"}}};
constexpr std::array<Place, 8> karooPlaces{{{"Prince Albert", "6930"},
                                            {"Beaufort West", "6970"},
                                            {"Graaff-Reinet", "6280"},
                                            {"Sutherland", "6920"},
                                            {"Calvinia", "8190"},
                                            {"De Aar", "7000"},
                                            {"Nieu-Bethesda", "6286"},
                                            {"Matjiesfontein", "6901"}}};
constexpr std::array<std::string_view, 12> riverbendStreets{
    "Levee Road",  "Chestnut Avenue", "Mill Street",    "Ferry Lane",   "County Road 9", "Heron Drive",
    "Main Street", "Quarry Hill",     "Sycamore Court", "Depot Street", "Bayou Way",     "School Road"};
constexpr std::array<std::string_view, 12> karooStreets{
    "Kerkstraat",     "Pastorie Street", "Swartbergpas Road", "Loopstraat",       "Voortrekker Road", "Bank Street",
    "Meiring Avenue", "Donkin Street",   "Plaas Rietvlei",    "Plaas Kweekwater", "Mark Street",      "Hoofweg"};

template<typename T, size_t N>
const T &pick(Prng &random, const std::array<T, N> &from)
{
    return from[size_t(random.below(int(N)))];
}

bool isKaroo(qint64 organizationId)
{
    return organizationId == 2;
}

/// The letters that Unicode does not take apart into a base letter and an accent.
QString withoutLigatures(QString name)
{
    static const std::array<std::pair<char16_t, const char *>, 12> pairs{{{u'ł', "l"},
                                                                          {u'ø', "o"},
                                                                          {u'đ', "d"},
                                                                          {u'ð', "d"},
                                                                          {u'þ', "th"},
                                                                          {u'ß', "ss"},
                                                                          {u'æ', "ae"},
                                                                          {u'ı', "i"},
                                                                          {u'œ', "oe"},
                                                                          {u'ħ', "h"},
                                                                          {u'ŋ', "n"},
                                                                          {u'ĸ', "k"}}};
    for (const auto &[letter, plain] : pairs)
        name.replace(QChar(letter), QLatin1String(plain));
    return name;
}

} // namespace

PersonName pickPersonName(Prng &random, qint64 organizationId)
{
    int left = random.below(100);
    for (const Culture &culture : cultures) {
        left -= isKaroo(organizationId) ? culture.shareInKaroo : culture.shareInRiverbend;
        if (left < 0) {
            const auto first = culture.first[size_t(random.below(int(culture.first.size())))];
            return {first, culture.last[size_t(random.below(int(culture.last.size())))]};
        }
    }
    return {englishFirst[0], englishLast[0]};
}

std::string pickCompanyName(Prng &random, qint64 organizationId)
{
    const bool karoo = isKaroo(organizationId);
    const PersonName person = pickPersonName(random, organizationId);
    const Place place = pickPlace(random, organizationId);
    std::string name(random.chance(400) ? place.town : person.last);
    name += ' ';
    name += pick(random, trades);
    name += karoo ? pick(random, karooForms) : pick(random, riverbendForms);
    return name;
}

Place pickPlace(Prng &random, qint64 organizationId)
{
    return isKaroo(organizationId) ? pick(random, karooPlaces) : pick(random, riverbendPlaces);
}

std::string pickStreet(Prng &random, qint64 organizationId)
{
    const auto number = std::to_string(random.between(1, 480));
    const auto street =
        std::string(isKaroo(organizationId) ? pick(random, karooStreets) : pick(random, riverbendStreets));
    return number + ' ' + street;
}

std::string mailName(std::string_view name)
{
    const QString lower = QString::fromUtf8(name.data(), qsizetype(name.size())).toLower();
    const QString apart = withoutLigatures(lower).normalized(QString::NormalizationForm_D);
    std::string plain;
    for (const QChar c : apart) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            plain += char(c.unicode());
    }
    return plain.empty() ? "customer" : plain;
}

} // namespace freshet::demo
