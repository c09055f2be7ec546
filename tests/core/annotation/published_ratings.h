// Worked examples of the papers, as tables.
#pragma once

#include <sstream>
#include <string>
#include <vector>

#include "core/annotation/ratings.h"

namespace sigwavnet::test {

// Rows of characters, one an annotator; '.' is missing, `alphabet` names the categories in their order.
inline RatingTable ratersTable(const std::vector<std::string>& raters, const std::string& alphabet) {
    RatingTable table;
    for (const char c : alphabet) table.categories.push_back(std::string(1, c));
    table.values = Matrix<int>(raters.front().size(), raters.size(), RatingTable::missing);
    for (size_t a = 0; a < raters.size(); ++a) {
        table.annotators.push_back("rater " + std::to_string(a + 1));
        for (size_t item = 0; item < raters[a].size(); ++item)
            if (raters[a][item] != '.') table.values.at(item, a) = int(alphabet.find(raters[a][item]));
    }
    return table;
}

// Fleiss 1971, Table 1: how many of six psychiatrists gave each of 30 patients each of five diagnoses.
inline RatingTable fleiss1971() {
    static const char* counts =
        "00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040 03300 10050 02031 00501 30012 51000 "
        "02040 10203 00006 01050 02013 20040 10041 05010 40002 02040 10500 00006";
    RatingTable table;
    table.categories = {"depression", "personality disorder", "schizophrenia", "neurosis", "other"};
    table.annotators.assign(6, "");
    std::istringstream rows(counts);
    std::vector<int> values;
    for (std::string row; rows >> row;)
        for (size_t category = 0; category < row.size(); ++category) values.insert(values.end(), size_t(row[category] - '0'), int(category));
    table.values = Matrix<int>(30, 6);
    table.values.values = values;
    return table;
}

// Krippendorff 2011, section C: four observers, twelve units, values missing.
inline RatingTable krippendorff2011() {
    return ratersTable({"123321412...", "1233224125.3", ".3332342251.", "12332441251."}, "12345");
}

// counts[a][b] items that the first rater gave a and the second b.
inline RatingTable crossTable(const std::vector<std::vector<int>>& counts) {
    std::string first, second;
    for (size_t a = 0; a < counts.size(); ++a)
        for (size_t b = 0; b < counts.size(); ++b) {
            first.append(size_t(counts[a][b]), char('1' + a));
            second.append(size_t(counts[a][b]), char('1' + b));
        }
    return ratersTable({first, second}, std::string("123456789").substr(0, counts.size()));
}

// The first answers of the five anaesthetists of Dawid & Skene 1979, Table 1, for 45 patients.
inline RatingTable anaesthetists() {
    std::istringstream patients(
        "11111 34334 12122 23121 23222 23322 12111 33433 22223 22223 44444 23343 11111 23212 11111 12111 11111 11111 "
        "22221 21322 22222 22221 23222 22222 11111 11111 22222 11111 11111 11121 11111 33233 11111 22222 23232 44343 "
        "22232 23233 33432 11111 11111 12111 22222 11111 22222");
    std::vector<std::string> raters(5);
    for (std::string patient; patients >> patient;)
        for (size_t a = 0; a < 5; ++a) raters[a] += patient[a];
    return ratersTable(raters, "1234");
}

}  // namespace sigwavnet::test
